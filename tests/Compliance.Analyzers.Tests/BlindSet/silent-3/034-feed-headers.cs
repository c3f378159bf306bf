using System.Collections.Generic;
using System.Globalization;
using System.IO;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.Configuration.Attributes;

namespace Copperline.Feeds;

public class ListingRow
{
    [Name("item_sku")] public string Sku { get; set; } = "";
    [Name("item_name")] public string Title { get; set; } = "";
    [Name("sale_price")] public decimal? SalePrice { get; set; }
    [Name("offering_can_be_gift_messaged")] public bool GiftMessage { get; set; }
    [Name("bullet_point1")] public string? Bullet1 { get; set; }
}

public static class FeedWriter
{
    private static readonly ListingRow[] Rows =
    {
        new() { Sku = "CL-GC-01", Title = "Gift card holder, set of 6, with envelope", SalePrice = 9.99m, Bullet1 = "HOLDS ANY GIFT CARD: fits cards in credit-card size, a nice way to give money" },
        new() { Sku = "CL-CO-02", Title = "Coupon organizer wallet with 13 pockets", Bullet1 = "KEEP YOUR COUPONS TIDY: 13 pockets and index labels for every discount voucher" },
        new() { Sku = "CL-ST-03", Title = "Reward chart with 5 star stickers for kids", Bullet1 = "FIVE STARS FOR EVERY CHORE: 500 reusable star stickers" },
        new() { Sku = "CL-RV-04", Title = "Exam review notebook, spiral bound", Bullet1 = "WRITE A REVIEW OF EACH CHAPTER: summary fields on every page" },
    };

    public static void Write(TextWriter w)
    {
        using var csv = new CsvWriter(w, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = "\t" });
        csv.WriteRecords((IEnumerable<ListingRow>)Rows);
    }
}
