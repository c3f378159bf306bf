using System.Collections.Generic;
using System.IO;

namespace Ops.Export
{
    public class ReviewExport
    {
        private static readonly string[] HeaderEn = { "ASIN", "Stars", "Review title", "Seller feedback", "Coupon used", "Refund", "Gift wrap" };
        private static readonly string[] HeaderZh = { "商品", "星级", "评价标题", "是否差评", "优惠券", "退款金额", "赠品" };

        public void Write(TextWriter w, IEnumerable<Row> rows, bool zh)
        {
            w.WriteLine(string.Join(",", zh ? HeaderZh : HeaderEn));
            foreach (var r in rows)
                w.WriteLine($"{r.Asin},{r.Stars},\"{r.Title}\",{(r.Stars < 3 ? (zh ? "差评" : "negative review") : "")},{r.Coupon}");
        }

        public string FileName(int year, int month) => $"差评统计_{year}-{month:00}.csv";
        public string SheetName => "五星好评占比";
        public string Footer(int n) => "Rows: " + n + " (5-star reviews without text are left out)";
    }

    public record Row(string Asin, int Stars, string Title, string Coupon);
}
