class Program
{
    static string BuildMessage(int kind, string buyer, string orderNo)
    {
        switch (kind)
        {
            case 1:
                return $"Dear {buyer}, kindly note your order {orderNo} is held at customs, we will keep you posted.";
            case 2:
                return $"Dear {buyer}, kindly do the needful and give us 5 star rating for order {orderNo}."; // expect: BSM2002
            case 3:
                return $"Dear {buyer}, as a goodwill gesture we will be sending one free phone stand along with your next parcel."; // expect: BSM1005|BSM1006|BSM1003
            case 4:
                return $"Dear {buyer}, the amount of order {orderNo} is already refunded to your card, kindly check after 3 days.";
            case 5:
                return $"Dear {buyer}, if you are not satisfied, request you to revert to us first before putting any review."; // expect: BSM2003
            case 6:
                return $"Dear {buyer}, new stock of Diwali lights has come, please do visit our storefront and have a look."; // expect: BSM1007
            default:
                return $"Dear {buyer}, we have received your query and will revert within 24 hours.";
        }
    }

    static void Main(string[] a) => System.Console.WriteLine(BuildMessage(int.Parse(a[0]), a[1], a[2]));
}
