using HtmlAgilityPack;

namespace Scraper
{
    public class ReviewParser
    {
        private const string StarXPath = "//i[@data-hook='review-star-rating']/span";
        private const string BodyXPath = "//span[@data-hook='review-body']";

        public IEnumerable<Review> Parse(string html)
        {
            var doc = new HtmlDocument();
            doc.LoadHtml(html);
            foreach (var node in doc.DocumentNode.SelectNodes("//div[@data-hook='review']") ?? Enumerable.Empty<HtmlNode>())
            {
                var stars = node.SelectSingleNode(StarXPath)?.InnerText ?? "";
                yield return new Review
                {
                    Stars = stars.StartsWith("5.0 out of 5 stars") ? 5 : stars.StartsWith("1.0 out of 5 stars") ? 1 : 0,
                    Text = node.SelectSingleNode(BodyXPath)?.InnerText?.Trim(),
                    IsVine = node.InnerText.Contains("Vine Customer Review of Free Product"),
                };
            }
        }
    }
}
