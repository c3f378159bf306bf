public interface IBuyerNote { string GetBody(); }

public class SpareFuseNote : IBuyerNote
{
    public string GetBody() => "The fuse you reported missing is on its way, no charge.";
}

public class WinterNote : IBuyerNote
{
    public string GetBody() => "Winter sale in our shop: stock up on fuses and save up to 40% this week only."; // expect: BSM1007|BSM1001
}

public class ClipNote : IBuyerNote
{
    public string GetBody() { return "Before you reorder, clip the 10% coupon I set up for you."; } // expect: BSM1002|BSM1001
}

public class RefusalNote : IBuyerNote
{
    public string GetBody() => "We can't offer coupons or private prices by message; the price on the product page is the current one.";
}
