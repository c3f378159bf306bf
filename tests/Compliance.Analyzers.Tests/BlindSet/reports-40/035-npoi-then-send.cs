using NPOI.XSSF.UserModel;

namespace Daochu.Gongju;

public class PiLiangXin
{
    private readonly IBuyerMessageGateway _gw;
    public PiLiangXin(IBuyerMessageGateway gw) => _gw = gw;

    public void CongBiaoGe(string path)
    {
        var wb = new XSSFWorkbook(path);
        var sheet = wb.GetSheet("订单");
        for (var r = 1; r <= sheet.LastRowNum; r++)
        {
            var orderId = sheet.GetRow(r).GetCell(0).StringCellValue;
            var leixing = sheet.GetRow(r).GetCell(3).StringCellValue;
            string neirong;
            switch (leixing)
            {
                case "延误":
                    neirong = "您好，港口拥堵导致延误，若您不愿等待，我们为您全额退款。";
                    break;
                case "老客":
                    neirong = "您好，看在您常来的份上，后面几单给您便宜点，私聊我哦。"; // expect: BSM1001|BSM1006|BSM3003
                    break;
                case "差评":
                    neirong = "您好，那颗星是不是点错了？重新点一下就好，我们感激不尽。"; // expect: BSM2004
                    break;
                default:
                    neirong = "Hello friend, a happy customer tells the world! Share your smile and stars on our product page."; // expect: BSM2002|BSM2003|BSM2006
                    break;
            }
            _gw.SendMessage(orderId, neirong);
        }
    }
}
