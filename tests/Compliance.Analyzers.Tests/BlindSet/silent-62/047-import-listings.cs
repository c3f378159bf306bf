using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Tallyman.Import
{
    public class FlatFileImporter
    {
        private static readonly Dictionary<string, string> ColumnMap = new(StringComparer.OrdinalIgnoreCase)
        {
            ["Sale Price (discount for customers)"] = "sale_price",
            ["Gift Message Available?"] = "offering_can_be_gift_messaged",
            ["Gift Wrap Available?"] = "offering_can_be_giftwrapped",
            ["Coupon Eligible"] = "coupon_eligible",
            ["Manufacturer Contact E-mail"] = "mfr_email",
            ["Warranty Text for Buyers"] = "mfr_warranty_description",
            ["优惠价"] = "sale_price",
            ["赠品说明"] = "bundle_note",
        };

        public ImportReport Import(TextReader reader)
        {
            var report = new ImportReport();
            var header = reader.ReadLine()?.Split('\t') ?? throw new InvalidDataException("The file is empty. Please download our template and fill it in.");

            var unknown = header.Where(h => !ColumnMap.ContainsKey(h)).ToArray();
            if (unknown.Length > 0)
                report.Warnings.Add($"We ignored the columns {string.Join(", ", unknown)}.");

            string line;
            var row = 1;
            while ((line = reader.ReadLine()) != null)
            {
                row++;
                var cells = line.Split('\t');
                var price = Cell(header, cells, "sale_price");
                if (price == "0")
                    report.Errors.Add($"Row {row}: a sale price of 0 would make the product free for your customers.");
                if (Cell(header, cells, "bundle_note")?.Contains("好评") == true)
                    report.Errors.Add($"第 {row} 行：赠品说明不能与好评挂钩");
            }
            return report;
        }

        private static string Cell(string[] header, string[] cells, string field)
        {
            var i = Array.FindIndex(header, h => ColumnMap.TryGetValue(h, out var f) && f == field);
            return i >= 0 && i < cells.Length ? cells[i] : null;
        }
    }

    public class ImportReport
    {
        public List<string> Errors { get; } = new();
        public List<string> Warnings { get; } = new();
    }
}
