namespace Pelican.Payments.Cashback;

/// <summary>Cashback bookkeeping for the bank's card programme.</summary>
public sealed class CashbackLedger(ILedger ledger)
{
    private const string Memo = "Cashback for card payments";
    private const string AccountName = "Accrued cashback liabilities";

    public Entry Book(CardPayment p)
    {
        if (p.Amount <= 0)
            throw new ArgumentException("Cashback can only be booked for positive payments.", nameof(p));

        var share = Math.Round(p.Amount * 0.01m, 2);
        return ledger.Post(debit: AccountName, credit: "Card fees", share, memo: $"{Memo} {p.Id}");
    }

    public string ExportHeader => "payment_id;amount;cashback;gift_card;paypal";
}
