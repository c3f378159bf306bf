namespace Nutmeg.Texts;

public class DelayNotice
{
    public string Write(Order order, bool isBig)
    {
        string message = "您好，";
        message += "您的包裹因天气延误，";
        if (isBig)
        {
            message += "我们补偿您30元红包，"; // expect: BSM1003|BSM1005
        }
        else
        {
            message += "预计后天送达，";
        }

        message += "感谢您的耐心等待。";
        return message;
    }
}
