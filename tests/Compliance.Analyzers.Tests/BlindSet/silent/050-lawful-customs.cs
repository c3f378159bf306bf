namespace QingGuan;

public class QingGuanTiXing
{
    private const string Tw = "您好，海關要求收件人完成EZ WAY實名認證，請於三日內在APP按下「申報相符」，否則包裹會被退回。";
    private const string Cn = "您好，您的包裹在清关，需要您提供完税用的身份信息，请按快递短信里的提示在海关平台填写。";
    private const string Jp = "您好，海关抽检您的包裹，预计晚两天送达。";

    public string Get(string country)
    {
        if (country == "TW") return Tw;
        if (country == "CN") return Cn;
        return Jp;
    }

    public void Send(string orderId, string country) => new AmazonBuyerMessenger().Send(orderId, Get(country));
}
