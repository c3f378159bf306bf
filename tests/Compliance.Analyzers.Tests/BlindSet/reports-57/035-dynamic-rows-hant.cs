using System.Data;

namespace XiangGang.Mailer;

public class FanBenTable
{
    public static DataTable Build()
    {
        var t = new DataTable("BuyerMailTemplate");
        t.Columns.Add("Key"); t.Columns.Add("Subject"); t.Columns.Add("Body");

        t.Rows.Add("hold", "派送安排", "親愛的顧客，大廈管理處要求預約，請回覆您方便的時段。");
        t.Rows.Add("promo", "只給您的消息", "親愛的顧客，週末回購免運費，再減三十，只限收到本信的朋友。"); // expect: BSM1001|BSM1006
        t.Rows.Add("review", "想聽您的意見", "親愛的顧客，懇請您到商品頁留下您的評論。"); // expect: BSM2006
        t.Rows.Add("phone", "聯絡我們", "親愛的顧客，急件請致電 6123 4478 找陳小姐，WhatsApp 亦可。"); // expect: BSM3002|BSM3003
        t.Rows.Add("refund", "退款完成", "親愛的顧客，缺少的配件款已按訂單退回您的信用卡。");
        return t;
    }
}
