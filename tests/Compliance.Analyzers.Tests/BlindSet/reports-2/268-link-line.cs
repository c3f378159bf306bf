namespace B.Shop;
public class LinkLine
{
    public string For(Order o) => $"Hi {o.BuyerName}, more colours of the lamp are on www.b-lamps.com."; // expect: BSM3001|BSM3003|BSM1007
}
