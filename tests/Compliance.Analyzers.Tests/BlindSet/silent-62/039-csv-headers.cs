using System.Globalization;
using System.IO;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.Configuration.Attributes;

namespace Tallyman.Export
{
    public class PromotionExportRow
    {
        [Name("Coupon title", "优惠券标题")] public string Title { get; set; }
        [Name("Discount for the buyer (%)", "买家折扣")] public decimal Percent { get; set; }
        [Name("Free gift with purchase?", "是否赠品")] public bool Gift { get; set; }
        [Name("Promo code sent to your social media followers", "社媒专属优惠码")] public string Code { get; set; }
        [Name("5-star reviews in period", "期间五星好评数")] public int FiveStars { get; set; }
        [Name("Reviews removed by Amazon", "亚马逊删除的评论数")] public int Removed { get; set; }
    }

    public sealed class PromotionExporter
    {
        public void Write(TextWriter writer, System.Collections.Generic.IEnumerable<PromotionExportRow> rows)
        {
            writer.WriteLine("# Coupons and discounts you ran in the period; amounts without tax");
            using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture));
            csv.WriteHeader<PromotionExportRow>();
            csv.NextRecord();
            csv.WriteRecords(rows);
        }
    }
}
