using System;
using System.Collections.Generic;

namespace HkStore.Kefu
{
    public class CantoneseReplies
    {
        public static readonly List<KeyValuePair<string, string>> Replies = new List<KeyValuePair<string, string>>
        {
            new KeyValuePair<string, string>("refund", "您好，款項已全數退回您的信用卡，商品毋須寄回。"),
            new KeyValuePair<string, string>("coupon", "您好，送您一張九折優惠券，下次購物輸入 HK90 即可使用。"), // expect: BSM1002|BSM1001
            new KeyValuePair<string, string>("gift", "您好，為答謝支持，我們準備了神秘小禮物免費送給您。"), // expect: BSM1005
            new KeyValuePair<string, string>("whatsapp", "您好，有任何問題請加我們的 WhatsApp 9123 4567 聯絡。"), // expect: BSM3002|BSM3003
            new KeyValuePair<string, string>("review", "您好，寫下好評並截圖給客服，即送您 50 元禮品卡。"), // expect: BSM2001
            new KeyValuePair<string, string>("direct", "您好，下次請直接到我們官網下單，不經亞馬遜更便宜。"), // expect: BSM3003|BSM1001
            new KeyValuePair<string, string>("custom", "您好，請確認燙金姓名為「陳小文」，確認後即開始製作。"),
        };
    }
}
