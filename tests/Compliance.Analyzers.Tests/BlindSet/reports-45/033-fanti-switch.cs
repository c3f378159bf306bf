namespace Taiwan.SellerKit
{
    public class HuiFuFanBen
    {
        public static string QuDeHuiFu(int leiXing, string maiJia)
        {
            switch (leiXing)
            {
                case 1:
                    return maiJia + " 您好，商品缺少變壓器，我們今天會免費補寄給您。";
                case 2:
                    return maiJia + " 您好，若您願意撤下負評，我們會把全額款項退還給您。"; // expect: BSM2001|BSM2004
                case 3:
                    return maiJia + " 您好，下回在我們自己的官網訂購，可以比亞馬遜便宜一成。"; // expect: BSM3003|BSM1001|BSM3001|BSM1006
                case 4:
                    return maiJia + " 您好，買家秀抽獎活動開跑，留言就有機會把行李箱帶回家。"; // expect: BSM1006|BSM1005|BSM2001
                case 5:
                    return maiJia + " 您好，行李箱的密碼預設為 000，請依說明書第二頁重新設定。";
                default:
                    return maiJia + " 您好，您的來信已收到，我們將於一個工作天內回覆。";
            }
        }
    }
}
