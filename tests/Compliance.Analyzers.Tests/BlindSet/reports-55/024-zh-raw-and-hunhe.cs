namespace HuaXin.YaMaXun.FaSong;

public class MaiJiaYouJian
{
    private const string QiTa = "其他平台店铺";

    // expect@+6: BSM2002|BSM2006
    public string ChaZi(string xingMing) => $"""
        {xingMing}您好：

        您的餐椅缺少的脚垫已免费寄出，请留意签收。

        另外请在评论里写上“做工扎实、物超所值”，谢谢支持！
        """;

    public string ErCiXiaoShou(string xingMing) =>
        xingMing + "您好，餐椅的坐垫可用吸尘器清洁。" +
        "到我们的" + QiTa + "下单更划算，搜索“华信家居”即可。"; // expect: BSM3003|BSM3001|BSM1007

    public string PeiChang(string xingMing) =>
        $"{xingMing}您好，椅腿问题给您添麻烦了，您开个价，我们私下补给您。"; // expect: BSM1003|BSM3003|BSM1004

    public string HuanHuo(string xingMing) => $"{xingMing}您好，新椅腿已发出，旧件请自行处理，不用寄回。";

    public string YouHui(string xingMing, string ma) =>
        string.Format("{0}您好，送您专属折扣码{1}，买餐桌时可用。", xingMing, ma); // expect: BSM1002|BSM1001
}
