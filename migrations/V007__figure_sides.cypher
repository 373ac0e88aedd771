// What one speaker counts, of whom, day by day: sides of a comparison are found by stepping from speaker to speaker, so that
// one that counts every day does not hide those that seldom speak.
CREATE INDEX figure_sides IF NOT EXISTS FOR (figure:Figure) ON (figure.metric, figure.subjectId, figure.speakerId, figure.asOf, figure.id);
