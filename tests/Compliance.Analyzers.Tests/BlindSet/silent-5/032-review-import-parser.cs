using System;
using System.Collections.Generic;
using HtmlAgilityPack;

namespace Scraper.Reviews
{
    public class ReviewPageParser
    {
        private const string StarNode = "//i[contains(@class,'a-star-5')]";
        private const string BodyNode = "//span[@data-hook='review-body']";

        private static readonly string[] IncentiveHints =
        {
            "in exchange for my honest review",
            "received this product for free",
            "got a $20 gift card for this review",
            "seller asked me to delete my review",
        };

        public IEnumerable<ParsedReview> Parse(string html)
        {
            var doc = new HtmlDocument();
            doc.LoadHtml(html);
            var nodes = doc.DocumentNode.SelectNodes(BodyNode);
            if (nodes == null) yield break;
            foreach (var n in nodes)
            {
                var text = n.InnerText.Trim();
                bool flagged = false;
                foreach (var hint in IncentiveHints)
                    flagged |= text.Contains(hint, StringComparison.OrdinalIgnoreCase);
                yield return new ParsedReview(text, n.SelectSingleNode(StarNode) != null, flagged);
            }
        }
    }

    public record ParsedReview(string Body, bool FiveStars, bool Flagged);
}
