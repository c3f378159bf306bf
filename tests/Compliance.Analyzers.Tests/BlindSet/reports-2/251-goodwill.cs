namespace Ivy.Support;
public class GoodwillPolicy
{
    public string Compensation(decimal amount) => $"To apologise, we will transfer {amount:C} to your PayPal account; please do not open a claim."; // expect: BSM1004|BSM1003|BSM3003|BSM2005
    public string Refund(decimal amount) => $"We refunded {amount:C} for this order through Amazon.";
}
