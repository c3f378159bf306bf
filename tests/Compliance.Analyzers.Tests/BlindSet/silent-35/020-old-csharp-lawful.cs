using System;
using System.Collections;

public class BuyerMsg
{
    private static Hashtable msgs = new Hashtable();

    static BuyerMsg()
    {
        msgs["OOS"] = "Dear buyer, the red basket was damaged in our storage. Your order was refunded completely today.";
        msgs["PART"] = "Dear buyer, the missing handle is sent to you today, without any cost.";
        msgs["SIGN"] = "Dear buyer, FedEx needs a signature. Please be at home on Thursday or choose another day in the FedEx notice.";
        msgs["RET"] = "Dear buyer, your return arrived. The refund of the full price was released, the bank needs 3 to 5 days.";
        msgs["RESTOCK"] = "Dear buyer, because the basket came back with mud we could refund only 80 percent. The pictures are in the return case.";
        msgs["COUPON"] = "Dear buyer, you asked about the invoice: the line -$3.00 is the coupon that was already applied to this order.";
    }

    public static string Get(string key, string orderId)
    {
        if (!msgs.ContainsKey(key))
            throw new ArgumentException("no message for key " + key + ", offer nothing and ask the boss");
        return (string)msgs[key] + "\r\nOrder: " + orderId;
    }
}
