// Both properties hold our own folded form: letters and digits, words parted by one space. Any analyzer that
// knows more than spaces would fold a second time, by the rules of one language.
CREATE FULLTEXT INDEX claim_text IF NOT EXISTS FOR (claim:Claim) ON EACH [claim.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX name_text IF NOT EXISTS FOR (name:Name) ON EACH [name.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
