using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Pu.Sp;

public class 通知(IMessagingApi api)
{
    static readonly List<string> 站点 = ["A1VC38T7YXB528"];

    public void 延误(string 单号, string 日期) =>
        api.CreateUnexpectedProblem(单号, 站点, new CreateUnexpectedProblemRequest { Text = $"您好，貨櫃延遲到港，您的訂單改於{日期}送達；若不便等候，請回覆，我們取消並全額退款。" });

    public void 地址(string 单号) =>
        api.CreateConfirmOrderDetails(单号, 站点, new CreateConfirmOrderDetailsRequest { Text = "您好，收件地址少了樓層，請補充後我們今天出貨。" });

    public void 序號(string 单号, string 序號) =>
        api.CreateDigitalAccessKey(单号, 站点, new CreateDigitalAccessKeyRequest(text: $"您購買的軟體啟用碼為{序號}，請在設定中輸入。"));
}
