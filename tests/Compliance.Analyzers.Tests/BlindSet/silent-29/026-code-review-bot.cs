using System.Collections.Generic;
using Octokit;

namespace DevTools.ReviewBot
{
    public class PullRequestNudger
    {
        private readonly IGitHubClient gh;
        public PullRequestNudger(IGitHubClient gh) { this.gh = gh; }

        public IEnumerable<string> Comments(PullRequest pr, int idleDays)
        {
            if (idleDays > 3)
                yield return $"@{pr.User.Login}, your review is still missing. Please leave feedback or approve pull request {pr.Number}.";
            if (pr.Draft)
                yield return "This is a draft. Mark it as ready before you ask for a review.";
            if (idleDays > 14)
                yield return "Please change your review from 'request changes' to 'approve' if the remarks were dealt with.";
        }

        public void Post(string owner, string repo, PullRequest pr, int idleDays)
        {
            foreach (var text in Comments(pr, idleDays))
                gh.Issue.Comment.Create(owner, repo, pr.Number, text);
        }
    }
}
