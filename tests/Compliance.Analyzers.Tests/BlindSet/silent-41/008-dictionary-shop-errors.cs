using System;
using System.Collections.Generic;

public class CouponErrors
{
    // texts of our own web shop's basket page
    private static Dictionary<int, string> dictError = new Dictionary<int, string>()
    {
        { 1, "This coupon has expired." },
        { 2, "The voucher code has already been used." },
        { 3, "You can only review products you have bought." },
        { 4, "The discount must be a whole number between 1 and 90." },
        { 5, "Gift cards cannot be combined with other promotions." },
        { 6, "Your rating could not be saved. Try again later." },
    };

    public static string Get(int nError)
    {
        string s;
        return dictError.TryGetValue(nError, out s) ? s : String.Empty;
    }
}
