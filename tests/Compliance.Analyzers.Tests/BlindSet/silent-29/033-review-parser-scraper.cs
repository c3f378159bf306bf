using System;
using System.Collections.Generic;
using HtmlAgilityPack;

namespace ReviewMiner
{
    public class ReviewPageParser
    {
        private static readonly string[] SuspiciousFragments =
        {
            "received this product for free in exchange for",
            "the seller offered me a gift card",
            "seller asked me to change my review",
            "got a refund after i posted five stars",
        };

        public IEnumerable<ReviewRow> Parse(string html)
        {
            var doc = new HtmlDocument();
            doc.LoadHtml(html);
            foreach (var node in doc.DocumentNode.SelectNodes("//div[@data-hook='review']"))
            {
                var body = node.SelectSingleNode(".//span[@data-hook='review-body']")?.InnerText ?? "";
                yield return new ReviewRow
                {
                    Stars = node.SelectSingleNode(".//i[contains(@class,'a-star-5')]") != null ? 5 : 0,
                    Body = body,
                    Suspicious = Array.Exists(SuspiciousFragments, f => body.IndexOf(f, StringComparison.OrdinalIgnoreCase) >= 0)
                };
            }
        }
    }
}
