namespace Tallow.Candles;

public class LoyaltyNotes
{
    private readonly BuyerMessages _out;

    public LoyaltyNotes(BuyerMessages @out) => _out = @out;

    public void OnThirdOrder(Order o)
    {
        _out.Add(o.Id, $"{o.FirstName}, this was order no. {o.Count}. From now on you collect loyalty points worth {o.Count * 2}$ per candle!"); // expect: BSM1006
    }

    public void OnMelted(Order o)
    {
        _out.Add(o.Id, $"{o.FirstName}, candles that melted on the way ({o.MeltedCount} pieces) will be sent again at no cost.");
    }

    public void OnPriceQuestion(Order o, string code)
    {
        _out.Add(o.Id, $"{o.FirstName}, of course! Here is a code only for you: {code}, it takes a third off the price."); // expect: BSM1002|BSM1001
    }
}
