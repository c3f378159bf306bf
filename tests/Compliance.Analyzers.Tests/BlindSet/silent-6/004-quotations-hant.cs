using System.Collections.Generic;

namespace Minghui.Appliance.Cases
{
    /// <summary>客訴案件匯入，message 為買家原文。</summary>
    public class CaseImporter
    {
        public IEnumerable<BuyerCase> Demo()
        {
            yield return new BuyerCase
            {
                OrderId = "249-1111111-2222222",
                BuyerWrote = "你們能給我打個折嗎？隔壁店家買氣炸鍋還送優惠券。",
                OurAnswer = "您好，您來信詢問能否打折，很抱歉，我們無法個別調整價格，請以商品頁面為準。",
            };
            yield return new BuyerCase
            {
                OrderId = "249-3333333-4444444",
                BuyerWrote = "如果你們退我一半的錢，我就把負評刪掉。",
                OurAnswer = "您好，您提到「退一半的錢就刪掉負評」，我們不能這樣處理。氣炸鍋若有瑕疵，您可以全額退款，與評論無關。",
            };
            yield return new BuyerCase
            {
                OrderId = "249-5555555-6666666",
                BuyerWrote = "外盒上寫「五星級酥脆」是什麼意思？",
                OurAnswer = "您好，外盒上的「五星級酥脆」是一種烹調模式的名稱，第五格火力最強。",
            };
        }
    }
}
