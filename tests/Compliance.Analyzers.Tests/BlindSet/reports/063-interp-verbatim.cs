class ModuleTexts
{
    string _shop = "Brightside";

    string Reply(string buyer, int percent)
    {
        // expect@+2: BSM1001
        return @$"Hello {buyer},
as you asked nicely, we take {percent}% off for you with the secret link from ""{_shop}"".";
    }

    string Refuse(string buyer)
    {
        return @$"Hello {buyer},
we are not able to lower the price by message. The ""{_shop}"" price on the product page is the current one.";
    }
}
