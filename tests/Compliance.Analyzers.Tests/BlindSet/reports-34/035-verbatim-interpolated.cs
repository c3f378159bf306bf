namespace Szafran.Kawa.Poczta
{
    public static class ListyDoKupujacych
    {
        public static string Opoznienie(string imie, string zamowienie) => $@"Dear {imie},

the courier has lost a day with order {zamowienie}.
You will have it tomorrow. If you no longer want it, tell us and we refund it.

Szafran";

        // expect@+5: BSM2004|BSM2002
        public static string DruzgaSzansa(string imie, string zamowienie) => $@"Dear {imie},

the leaking moka pot of order {zamowienie} has been exchanged.

May we ask you to raise your review to four or five
stars now that all is well?

Szafran";

        // expect@+4: BSM1001|BSM1006
        public static string Powrot(string imie) => $@"Dear {imie},

the sieve that was missing from your parcel has been posted.
Whoever orders a second time pays {15}% less at ours.

Szafran";
    }
}
