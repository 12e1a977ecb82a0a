# BASELINE
cause-season_summer = Summer season
    .about = Summer season.
    .apart = See the reasons for and against.
    .next = none.
