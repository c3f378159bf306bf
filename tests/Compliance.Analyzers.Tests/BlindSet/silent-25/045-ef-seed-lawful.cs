using Microsoft.EntityFrameworkCore;

namespace Longtai.Erp.EntityFrameworkCore.Seeds;

public static class ShouHouMoBanSeed
{
    public static void SeedShouHou(this ModelBuilder b)
    {
        b.Entity<MessageTemplate>().HasData(
            new { Id = 101, Store = "US", Code = "PREORDER_DELAY", Body = "Hello %BuyerName%, the maker ships the drone two weeks later than planned. If that is too long for you, we will cancel the order and refund you in full." },
            new { Id = 102, Store = "US", Code = "BATTERY", Body = "Hello %BuyerName%, batteries travel by road only, so your parcel arrives on %Date%." },
            new { Id = 103, Store = "UK", Code = "WRONG_SIZE", Body = "Hello %BuyerName%, we are sorry for the wrong size. The right duvet is being posted at our expense." },
            new { Id = 104, Store = "TW", Code = "INVOICE", Body = "%BuyerName% 您好，您索取的發票已上傳，請至「您的訂單」下載。" },
            new { Id = 105, Store = "CN", Code = "SERIAL", Body = "%BuyerName% 您好，您的软件激活码为 %LicenseKey%，请在首次启动时输入。" });

        b.Entity<Coupon>().HasData(
            new { Id = 1, Code = "SPRING15", Name = "Spring promotion", Percent = 15 },
            new { Id = 2, Code = "WELCOME5", Name = "Welcome coupon", Percent = 5 });
    }
}
