using System.Collections.Generic;

namespace LanTu.Erp.Catalog
{
    public class DemoCatalog
    {
        public static IEnumerable<Product> Create()
        {
            yield return new Product("LT-1001", "Gift Card Holder Wallet, Leather, 12 Slots", "礼品卡卡包 真皮 12卡位");
            yield return new Product("LT-1002", "Coupon Organizer Folder with Zipper, A5", "优惠券收纳夹 A5");
            yield return new Product("LT-1003", "5 Star Hotel Pillow, Set of 2", "五星级酒店枕头 两只装");
            yield return new Product("LT-1004", "Feedback Microphone Suppressor", "麦克风反馈抑制器");
            yield return new Product("LT-1005", "Red Envelopes for Lunar New Year, 36 pcs", "春节红包袋 36个");
            yield return new Product("LT-1006", "Sugar-Free Gift Tin, Empty", "无糖礼品罐（空罐）");
        }
    }

    public record Product(string Sku, string TitleEn, string TitleZh);
}
