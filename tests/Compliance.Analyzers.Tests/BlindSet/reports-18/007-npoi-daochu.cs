using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;
using System.IO;

namespace ShenZhenTool
{
    /// 把待发站内信导出成Excel，客服上传到第三方群发系统
    public class ZhanNeiXinDaoChu
    {
        public void Export(string path, DingDan[] dingDans)
        {
            IWorkbook wb = new XSSFWorkbook();
            ISheet sheet = wb.CreateSheet("站内信");
            IRow head = sheet.CreateRow(0);
            head.CreateCell(0).SetCellValue("订单号");
            head.CreateCell(1).SetCellValue("主题");
            head.CreateCell(2).SetCellValue("发给买家的内容");

            for (int i = 0; i < dingDans.Length; i++)
            {
                IRow row = sheet.CreateRow(i + 1);
                row.CreateCell(0).SetCellValue(dingDans[i].DanHao);
                row.CreateCell(1).SetCellValue("About your order " + dingDans[i].DanHao);
                if (dingDans[i].ShiFouTuiHuo)
                    row.CreateCell(2).SetCellValue("Dear buyer, your return is received in our warehouse, refund was made today to your original payment.");
                else
                    row.CreateCell(2).SetCellValue("Dear buyer, please use the code in next line when checkout and your second pan become half price."); // expect: BSM1002|BSM1001
            }

            using (var fs = File.Create(path)) wb.Write(fs);
        }
    }
}
