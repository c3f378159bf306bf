using System.Collections.Generic;
using System.IO;
using System.Text;

namespace LanTu.Erp.Export
{
    public class PromotionCsvExporter
    {
        private static readonly string[] Header = { "Coupon code", "Discount %", "Budget", "Free gift", "Review count", "Stars" };
        private static readonly string[] HeaderZh = { "优惠券代码", "折扣力度", "预算", "赠品", "评价数", "星级" };

        public void Write(Stream target, IEnumerable<PromotionRow> rows, bool zh)
        {
            using var w = new StreamWriter(target, new UTF8Encoding(true), leaveOpen: true);
            w.WriteLine(string.Join(",", zh ? HeaderZh : Header));
            foreach (var r in rows)
                w.WriteLine($"{r.Code},{r.Percent}% off,{r.Budget:F2},{(r.Gift ? "free gift" : "no gift")},{r.Reviews},{r.Stars:F1} stars");
            w.WriteLine("# 返现活动不在本表统计，详见财务报表");
        }
    }

    public record PromotionRow(string Code, int Percent, decimal Budget, bool Gift, int Reviews, double Stars);
}
