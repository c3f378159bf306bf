namespace Daisy.Docs;

public class ReadmeWriter
{
    public string Write() => """
        # Daisy
        Daisy manages coupons, gift cards and cashback for your shop.

        - Create a coupon: `daisy coupon create --percent 10`
        - Send a voucher by email: `daisy voucher send --to you@example.com`

        Star us on GitHub: https://github.com/daisy/daisy
        """;
}
