namespace Zhuhai.Rules;

public class ReplyComposer
{
    public string Compose(Ticket t)
    {
        var hello = t.IsZh ? "您好，" : "Hi, ";

        var middle = t.Stars <= 3
            ? (t.IsZh ? "看到您的低分评价了，改一改，我们全额退您。" // expect: BSM2001|BSM2004
                      : "we saw the low score, what is wrong with the pump? We want to send new one.")
            : (t.IsZh ? "感谢来信。"
                      : "so happy you like it, please paste this to product page as review.")  // expect: BSM2003|BSM2002
            ;

        var tail = t.Country == "DE"
            ? "The invoice with VAT is in your order detail."
            : t.Vip ? "For you always lower price, ask me before you buy." : "Regards"; // expect: BSM1001|BSM1006

        return hello + middle + tail;
    }
}
