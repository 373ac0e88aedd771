/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { article as Query_article } from './../resolvers/Query/article.ts';
import    { articles as Query_articles } from './../resolvers/Query/articles.ts';
import    { chain as Query_chain } from './../resolvers/Query/chain.ts';
import    { claim as Query_claim } from './../resolvers/Query/claim.ts';
import    { claims as Query_claims } from './../resolvers/Query/claims.ts';
import    { competingFigures as Query_competingFigures } from './../resolvers/Query/competingFigures.ts';
import    { contradictions as Query_contradictions } from './../resolvers/Query/contradictions.ts';
import    { denials as Query_denials } from './../resolvers/Query/denials.ts';
import    { drift as Query_drift } from './../resolvers/Query/drift.ts';
import    { entities as Query_entities } from './../resolvers/Query/entities.ts';
import    { entity as Query_entity } from './../resolvers/Query/entity.ts';
import    { identityCandidates as Query_identityCandidates } from './../resolvers/Query/identityCandidates.ts';
import    { judgements as Query_judgements } from './../resolvers/Query/judgements.ts';
import    { metrics as Query_metrics } from './../resolvers/Query/metrics.ts';
import    { origins as Query_origins } from './../resolvers/Query/origins.ts';
import    { proposition as Query_proposition } from './../resolvers/Query/proposition.ts';
import    { silence as Query_silence } from './../resolvers/Query/silence.ts';
import    { status as Query_status } from './../resolvers/Query/status.ts';
import    { timeline as Query_timeline } from './../resolvers/Query/timeline.ts';
import    { whoClaimed as Query_whoClaimed } from './../resolvers/Query/whoClaimed.ts';
import    { ingest as Mutation_ingest } from './../resolvers/Mutation/ingest.ts';
import    { judge as Mutation_judge } from './../resolvers/Mutation/judge.ts';
import    { undoJudgement as Mutation_undoJudgement } from './../resolvers/Mutation/undoJudgement.ts';
import    { Appearance } from './../resolvers/Appearance.ts';
import    { Article } from './../resolvers/Article.ts';
import    { AskedAbout } from './../resolvers/AskedAbout.ts';
import    { Claim } from './../resolvers/Claim.ts';
import    { Contradiction } from './../resolvers/Contradiction.ts';
import    { Contradictions } from './../resolvers/Contradictions.ts';
import    { CueDriftStep } from './../resolvers/CueDriftStep.ts';
import    { DateSuggestion } from './../resolvers/DateSuggestion.ts';
import    { Denial } from './../resolvers/Denial.ts';
import    { Drift } from './../resolvers/Drift.ts';
import    { Entity } from './../resolvers/Entity.ts';
import    { EntityName } from './../resolvers/EntityName.ts';
import    { Evidence } from './../resolvers/Evidence.ts';
import    { ExpressedProposition } from './../resolvers/ExpressedProposition.ts';
import    { Figure } from './../resolvers/Figure.ts';
import    { FigureComparison } from './../resolvers/FigureComparison.ts';
import    { FigureGroup } from './../resolvers/FigureGroup.ts';
import    { FigurePoint } from './../resolvers/FigurePoint.ts';
import    { FigureSide } from './../resolvers/FigureSide.ts';
import    { FigureVerdict } from './../resolvers/FigureVerdict.ts';
import    { Hop } from './../resolvers/Hop.ts';
import    { IdentityCandidate } from './../resolvers/IdentityCandidate.ts';
import    { IngestedArticle } from './../resolvers/IngestedArticle.ts';
import    { JudgedThing } from './../resolvers/JudgedThing.ts';
import    { Judgement } from './../resolvers/Judgement.ts';
import    { JudgementResult } from './../resolvers/JudgementResult.ts';
import    { Mention } from './../resolvers/Mention.ts';
import    { Metric } from './../resolvers/Metric.ts';
import    { OriginRoot } from './../resolvers/OriginRoot.ts';
import    { Origins } from './../resolvers/Origins.ts';
import    { PartyWords } from './../resolvers/PartyWords.ts';
import    { Proposition } from './../resolvers/Proposition.ts';
import    { Sameness } from './../resolvers/Sameness.ts';
import    { Silence } from './../resolvers/Silence.ts';
import    { SilentSpeaker } from './../resolvers/SilentSpeaker.ts';
import    { SourcingCircle } from './../resolvers/SourcingCircle.ts';
import    { Speaker } from './../resolvers/Speaker.ts';
import    { TimelineEntry } from './../resolvers/TimelineEntry.ts';
import    { WhoClaimedGroup } from './../resolvers/WhoClaimedGroup.ts';
import    { CountryCode } from './../resolvers/CountryCode.ts';
import    { Instant } from './../resolvers/Instant.ts';
import    { MetricCode } from './../resolvers/MetricCode.ts';
    export const resolvers: Resolvers = {
      Query: { article: Query_article,articles: Query_articles,chain: Query_chain,claim: Query_claim,claims: Query_claims,competingFigures: Query_competingFigures,contradictions: Query_contradictions,denials: Query_denials,drift: Query_drift,entities: Query_entities,entity: Query_entity,identityCandidates: Query_identityCandidates,judgements: Query_judgements,metrics: Query_metrics,origins: Query_origins,proposition: Query_proposition,silence: Query_silence,status: Query_status,timeline: Query_timeline,whoClaimed: Query_whoClaimed },
      Mutation: { ingest: Mutation_ingest,judge: Mutation_judge,undoJudgement: Mutation_undoJudgement },
      
      Appearance: Appearance,
Article: Article,
AskedAbout: AskedAbout,
Claim: Claim,
Contradiction: Contradiction,
Contradictions: Contradictions,
CueDriftStep: CueDriftStep,
DateSuggestion: DateSuggestion,
Denial: Denial,
Drift: Drift,
Entity: Entity,
EntityName: EntityName,
Evidence: Evidence,
ExpressedProposition: ExpressedProposition,
Figure: Figure,
FigureComparison: FigureComparison,
FigureGroup: FigureGroup,
FigurePoint: FigurePoint,
FigureSide: FigureSide,
FigureVerdict: FigureVerdict,
Hop: Hop,
IdentityCandidate: IdentityCandidate,
IngestedArticle: IngestedArticle,
JudgedThing: JudgedThing,
Judgement: Judgement,
JudgementResult: JudgementResult,
Mention: Mention,
Metric: Metric,
OriginRoot: OriginRoot,
Origins: Origins,
PartyWords: PartyWords,
Proposition: Proposition,
Sameness: Sameness,
Silence: Silence,
SilentSpeaker: SilentSpeaker,
SourcingCircle: SourcingCircle,
Speaker: Speaker,
TimelineEntry: TimelineEntry,
WhoClaimedGroup: WhoClaimedGroup,
CountryCode: CountryCode,
Instant: Instant,
MetricCode: MetricCode
    }