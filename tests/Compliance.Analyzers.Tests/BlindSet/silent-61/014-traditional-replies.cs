namespace PinTan.Amazon;

public class ReplyComposer
{
    public string Compose(ReplyCase c, string orderNo)
    {
        switch (c)
        {
            case ReplyCase.Refund:
                return $"您好，訂單{orderNo}已全額退款，款項退回原付款方式，約五個工作天入帳。";
            case ReplyCase.Broken:
                return $"您好，收到杯子破損的照片了，新品明天免費寄出，破的請直接丟棄。";
            case ReplyCase.AskDiscount:
                return "您好，很抱歉我們無法另外給折扣或優惠券，售價以商品頁面為準。";
            case ReplyCase.AskLine:
                return "您好，依平台規定不能提供LINE或電話，請直接回覆這則訊息。";
            case ReplyCase.Manual:
                return "您好，說明書在紙盒夾層，第二頁有濾芯更換步驟。";
            case ReplyCase.Customs:
                return $"您好，訂單{orderNo}需要實名認證的稅號才能清關，麻煩回覆給我們。";
            default:
                throw new ArgumentException("未知類型", nameof(c));
        }
    }
}

public enum ReplyCase { Refund, Broken, AskDiscount, AskLine, Manual, Customs }
