namespace Deskwright.Resources;

/// <summary>繁體中文（香港）客服範本。由阿詩維護，請勿自行改動。</summary>
public static class MessagesZhHantHk
{
    public static string ParcelDelayed => "{0} 您好，貨件因颱風滯留葵涌，預計週四派送；如不想再等，我們會取消訂單並全數退款。";

    public static string ThankYou => "{0} 您好，多謝幫襯！如對產品滿意，記得給個五星好評，這是我們最大的動力。"; // expect: BSM2002|BSM2003

    public static string Contact => "{0} 您好，想快些有人跟進，可加我們的客服微信 nestlamp_hk，隨時有人回覆。"; // expect: BSM3002|BSM3003

    public static string Warranty => "{0} 您好，此燈保養期為兩年，由簽收當日起計，請保留亞馬遜訂單編號。";

    public static string VipDay => "{0} 您好，十一月十一日全場一律七折，只限收到此訊息的客人。"; // expect: BSM1001|BSM1007

    public static string RefundOutside => "{0} 您好，不用退貨了，把轉數快號碼告訴我們，即日過數給您。"; // expect: BSM1004|BSM3003

    public static string Bulb => "{0} 您好，更換燈泡前請先關掉電源並等待十分鐘，以免燙傷。";
}
