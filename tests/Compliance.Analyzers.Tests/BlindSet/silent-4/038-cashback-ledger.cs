using System;
using System.Collections.Generic;
using System.Linq;

namespace TechnoMinds.Wallet.Ledger
{
    public enum EntryType { Purchase, Cashback, Reversal, GiftCardLoad }

    public class LedgerEntry
    {
        public Guid Id { get; set; }
        public EntryType Type { get; set; }
        public decimal Amount { get; set; }
        public string Narration { get; set; }
    }

    /// <summary>
    /// Wallet ledger of the bank client: posts cashback on card payments.
    /// </summary>
    public class CashbackPostingEngine
    {
        private readonly decimal _decRate;

        public CashbackPostingEngine(decimal decRate)
        {
            _decRate = decRate;
        }

        public LedgerEntry Post(LedgerEntry objPurchase)
        {
            return new LedgerEntry
            {
                Id = Guid.NewGuid(),
                Type = EntryType.Cashback,
                Amount = Math.Round(objPurchase.Amount * _decRate, 2),
                Narration = "CASHBACK 5% ON POS PURCHASE " + objPurchase.Id.ToString("N").Substring(0, 8),
            };
        }

        public string Summarise(IEnumerable<LedgerEntry> colEntries)
        {
            return "Total cashback credited: " + colEntries.Where(e => e.Type == EntryType.Cashback).Sum(e => e.Amount)
                + ", gift card loads: " + colEntries.Count(e => e.Type == EntryType.GiftCardLoad);
        }
    }
}
