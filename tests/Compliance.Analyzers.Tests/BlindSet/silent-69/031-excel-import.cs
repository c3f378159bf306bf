using System;
using System.Collections.Generic;

namespace Blueway.Web.Import
{
    public class CouponImporter
    {
        private static readonly string[] Headers = { "优惠券编码", "折扣比例", "生效日期", "失效日期", "适用SKU", "备注" };

        public ImportResult Import(IReadOnlyList<string[]> rows)
        {
            var result = new ImportResult();
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows[i];
                if (row.Length != Headers.Length)
                {
                    result.AddError(i, $"第{i + 1}行列数不正确，应为{Headers.Length}列");
                    continue;
                }

                if (string.IsNullOrWhiteSpace(row[0]))
                    result.AddError(i, "优惠券编码不能为空");

                if (!decimal.TryParse(row[1], out var rate) || rate <= 0 || rate >= 10)
                    result.AddError(i, "折扣比例必须在0到10之间，例如八五折请填8.5");

                if (!DateTime.TryParse(row[2], out var from) || !DateTime.TryParse(row[3], out var to) || from >= to)
                    result.AddError(i, "生效日期必须早于失效日期");
            }

            result.Summary = $"共导入{rows.Count}张优惠券，失败{result.ErrorCount}张";
            return result;
        }
    }
}
