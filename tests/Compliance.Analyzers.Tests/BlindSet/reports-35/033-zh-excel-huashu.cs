using OfficeOpenXml;

// 表哥写的,给客服导出话术表,客服照着发给买家
var wb = new ExcelPackage();
var ws = wb.Workbook.Worksheets.Add("买家话术");
string[,] hs =
{
    { "尺寸不合", "您好，可以换大一码，运费我们出，请先在订单页申请退货。" },
    { "要优惠", "您好，公开价格不好改，悄悄给您一个专属折扣码：MAOYI7。" }, // expect: BSM1002|BSM1001
    { "中评", "您好，能不能麻烦您把四星改成五星？对我们这种小店真的很重要。" }, // expect: BSM2004|BSM2002
    { "破损", "您好，碗碎了实在抱歉，发您一个红包压压惊，微信号给我一下。" }, // expect: BSM1004|BSM3002|BSM1003
    { "没收到", "您好，系统显示放在车库门口，麻烦您再看一眼，没有的话我们重发。" },
    { "复购", "您好，攒够三单送一单，您已经两单啦。" }, // expect: BSM1006|BSM1005
};
for (int i = 0; i < hs.GetLength(0); i++)
{
    ws.Cells[i + 1, 1].Value = hs[i, 0];
    ws.Cells[i + 1, 2].Value = hs[i, 1];
}
wb.SaveAs(new FileInfo("huashu.xlsx"));
Console.WriteLine("导出完成，共 " + hs.GetLength(0) + " 条");
