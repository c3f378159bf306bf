using System.Collections.Generic;
using System.Drawing;
using ClosedXML.Excel;

namespace Shuju.Baobiao
{
    public class YingxiaoBaobiao
    {
        private static readonly string[] Biaotou =
        {
            "日期", "优惠券领取数", "优惠券核销率", "满减让利金额", "赠品成本", "好评数", "差评数", "返现支出", "老客户复购率",
        };

        public void Daochu(string lujing, IList<YingxiaoHang> shuju)
        {
            using (var wb = new XLWorkbook())
            {
                var ws = wb.Worksheets.Add("优惠券与赠品");
                ws.Cell(1, 1).Value = "您的店铺营销月报：优惠券、折扣与好评趋势";
                for (int i = 0; i < Biaotou.Length; i++)
                {
                    ws.Cell(2, i + 1).Value = Biaotou[i];
                    ws.Cell(2, i + 1).Style.Font.Bold = true;
                }

                int r = 3;
                foreach (var h in shuju)
                {
                    ws.Cell(r, 1).Value = h.Riqi;
                    ws.Cell(r, 2).Value = h.LingquShu;
                    ws.Cell(r, 3).FormulaA1 = "=IF(B" + r + "=0,0,H" + r + "/B" + r + ")";
                    if (h.Haoping < h.Chaping)
                        ws.Cell(r, 7).CreateComment().AddText("差评多于好评，请检查产品质量，不得联系买家改评");
                    r++;
                }
                ws.Cell(r + 1, 1).Value = $"合计：共送出优惠券{shuju.Count}批，赠品成本见E列";
                wb.SaveAs(lujing);
            }
        }
    }
}
