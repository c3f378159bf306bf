using System.Collections.Generic;

namespace Taibei.Goods.BuyerReply
{
    public class 常用回覆
    {
        public Dictionary<string, string> 內容 { get; } = new Dictionary<string, string>();

        public 常用回覆()
        {
            內容.Add("折扣", "您好，很抱歉，我們無法提供私下的折扣或折扣碼，請以商品頁面的價格為準。");
            內容.Add("換貨", "您好，拉鍊故障屬於保固範圍，我們免費更換一個新的背包給您，請回覆想要的顏色。");
            內容.Add("退款", "您好，退款已經由亞馬遜退回您原本的信用卡，約三到五個工作天入帳。");
            內容.Add("加賴", "您好，依平台規定我們不能使用 LINE 或電話聯絡，請在這裡回覆即可。");
            內容.Add("電線", "您好，電線下方有一個小孔，用迴紋針按住五秒即可重設，重設後請再次輸入配對碼。");
            內容.Add("贈品", "您好，商品頁面並沒有標示贈品，包裝內為主機、充電線與說明書各一。");
        }
    }
}
