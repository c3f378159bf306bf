using System;

namespace KwongTai.Trading.Amazon.Messages
{
    public class ReviewFollowUp
    {
        private readonly string _shopName;

        public ReviewFollowUp(string shopName) => _shopName = shopName;

        public string Compose(string marketplace, string buyer, int stars)
        {
            switch (marketplace)
            {
                case "amazon.com.tw-forwarded":
                case "hk-forwarded":
                    if (stars < 3)
                        return $"{buyer}您好，{_shopName}誠懇請求您將負評刪除，改好之後我們立即退還一半貨款。"; // expect: BSM2001|BSM2004
                    return $"{buyer}您好，說明書第三頁的接線圖左右倒置，正確為紅線接左、黑線接右，請按此安裝。";

                case "amazon.co.uk":
                    return stars < 3
                        ? $"Dear {buyer}, please be so kind to revise your low rating, as the boss will cut my salary." // expect: BSM2004
                        : $"Dear {buyer}, the adaptor you asked about is BS 1363 type G and is included in the box.";

                case "amazon.sg":
                    return $"{buyer}您好，下次訂購請直接匯款至本公司恒生帳戶，可免平台手續費。"; // expect: BSM3003

                default:
                    throw new NotSupportedException("Marketplace not supported: " + marketplace);
            }
        }
    }
}
