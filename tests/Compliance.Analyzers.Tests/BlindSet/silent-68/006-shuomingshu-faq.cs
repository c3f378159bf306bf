namespace Xingchen.Kefu.Faq;

public sealed class ShuomingshuFaq
{
    public string Reply(string wenti, string orderId)
    {
        if (wenti.Contains("清洁"))
        {
            return "您好，滤网请用清水冲洗后晾干再装回，不要用洗洁精。说明书第八页有图示，附件里是电子版说明书。";
        }

        if (wenti.Contains("返回键"))
        {
            return "您好，请长按返回键五秒，屏幕现在会显示语言菜单，选好后按确认即可。";
        }

        if (wenti.Contains("电线"))
        {
            return "您好，电线下方的小孔是复位孔，用回形针按住三秒，机器会恢复出厂设置。";
        }

        if (wenti.Contains("manual"))
        {
            return $"Hello, the instruction manual for order {orderId} is attached as PDF. The English part begins from page 14.";
        }

        if (wenti.Contains("ladder"))
        {
            return "Hello, please open the ladder fully until you hear the click, then fold down the two locks. Do not stand higher than the second last step.";
        }

        return "您好，请您拍一张机器背面铭牌的照片，我们确认型号后告诉您具体步骤。";
    }
}
