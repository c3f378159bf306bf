using System.Collections.Generic;
using System.Globalization;
using System.IO;
using CsvHelper;
using CsvHelper.Configuration;

namespace Ledgerly.Import.Amazon
{
    public sealed class SettlementRowMap : ClassMap<SettlementRow>
    {
        public SettlementRowMap()
        {
            Map(r => r.OrderId).Name("order-id");
            Map(r => r.CouponRedemptionFee).Name("CouponRedemptionFee", "Coupon redemption fee");
            Map(r => r.PromotionRebate).Name("promotional rebates", "Promotion discount");
            Map(r => r.GiftWrap).Name("gift wrap credits");
            Map(r => r.Goodwill).Name("REVERSAL_REIMBURSEMENT", "Free replacement refund items");
            Map(r => r.VineFee).Name("Vine Enrollment Fee");
        }
    }

    public class SettlementImporter
    {
        public IReadOnlyList<string> Errors => _errors;
        private readonly List<string> _errors = new();

        public IEnumerable<SettlementRow> Read(Stream stream)
        {
            using var reader = new StreamReader(stream);
            using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
            csv.Context.RegisterClassMap<SettlementRowMap>();
            var line = 1;
            foreach (var row in csv.GetRecords<SettlementRow>())
            {
                line++;
                if (row.PromotionRebate > 0)
                    _errors.Add($"Line {line}: a promotional rebate must be zero or negative, please correct your file and upload it again.");
                if (row.GiftWrap < 0 && row.OrderId.Length == 0)
                    _errors.Add($"Line {line}: gift wrap credit without an order; did you remove the order column?");
                yield return row;
            }
        }
    }
}
