namespace PawKitchen.Tools;

internal static class HelpText
{
    public const string Usage = """
        pawtool - little helper of the operations team

        commands:
          coupon create --percent 20 --asin B0XXXX   create a coupon, 20% off, for the listing
          reviews pull --stars 1                      pull negative reviews in the database
          reviews delete --id 5                       delete a review from the local cache
          gift list                                   list free gifts in stock
          mail test --to you@example.com              send yourself a test mail
        """;

    public static void Print() => System.Console.WriteLine(Usage);

    public static void PrintZh() =>
        System.Console.WriteLine("用法：pawtool coupon create 创建优惠券；reviews pull 拉取差评；gift list 查看赠品库存");
}
