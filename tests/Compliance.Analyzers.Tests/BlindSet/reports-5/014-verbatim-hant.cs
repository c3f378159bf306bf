using System.Collections.Generic;

namespace MeiShi.CustomerService
{
    public class MessageTemplates
    {
        // expect@+4: BSM2001
        public string AfterDelivery = @"親愛的顧客您好：

感謝您選購我們的咖啡壺。
只要在商品頁留下五星評論並附上照片，我們就寄給您一張300元禮物卡。

美食家客服部";

        public string DelayLetter = @"親愛的顧客您好：

您的訂單因颱風停班延後出貨，預計星期三寄出。
若您不想等候，回覆本訊息，我們立即為您辦理全額退款。

美食家客服部";

        // expect@+3: BSM1002
        public string Birthday = @"親愛的顧客您好：

為了答謝您，特別準備了折價券一張，輸入代碼 MEI88 即可使用。

美食家客服部";

        public IEnumerable<string> GetAll()
        {
            yield return AfterDelivery;
            yield return DelayLetter;
            yield return Birthday;
        }
    }
}
