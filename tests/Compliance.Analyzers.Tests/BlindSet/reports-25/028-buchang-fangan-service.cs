namespace Xixi.AfterSales.Domain;

public class BuChangService
{
    public static string HuoQuHuaShu(int fangAn)
    {
        switch (fangAn)
        {
            case 1:
                return "您好，灯罩运输途中破裂，我们已为订单办理全额退款，破损件请自行处理即可。";
            case 2:
                return "您好，只要您不申请退货也不开 A-to-Z，我们愿意另外给您 10 美元作为补偿。"; // expect: BSM1003|BSM1004
            case 3:
                return "您好，给您添堵了！下一单我们请客，看中哪款告诉客服就行。"; // expect: BSM1006|BSM1005
            case 4:
                return "您好，请把支付宝账号发来，差额我们用红包补给您。"; // expect: BSM1004|BSM3003|BSM3002
            case 5:
                return "您好，新灯罩已免费补发，预计五天送达。";
            default:
                throw new ArgumentOutOfRangeException(nameof(fangAn), "未知的补偿方案");
        }
    }
}
