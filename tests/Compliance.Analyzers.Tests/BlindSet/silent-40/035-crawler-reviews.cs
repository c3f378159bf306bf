using HtmlAgilityPack;

namespace Caiji.Pinglun;

public class PingLunCaiJi
{
    private const string XPath = "//div[@data-hook='review-star-rating']";
    private const string UrlMuBan = "https://www.amazon.com/product-reviews/{0}?filterByStar=five_star&pageNumber={1}";

    public List<PingLun> JieXi(string html)
    {
        var doc = new HtmlDocument();
        doc.LoadHtml(html);
        var list = new List<PingLun>();
        foreach (var n in doc.DocumentNode.SelectNodes(XPath))
        {
            var xing = n.InnerText.Replace(" out of 5 stars", "").Trim();
            list.Add(new PingLun { XingJi = xing, LeiXing = xing.StartsWith("5") ? "好评" : xing.StartsWith("1") ? "差评" : "中评" });
        }
        return list;
    }

    public string Url(string asin, int ye) => string.Format(UrlMuBan, asin, ye);
}
