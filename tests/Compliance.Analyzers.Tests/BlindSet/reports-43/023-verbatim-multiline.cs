namespace HolzSpielzeug
{
    public class MailTexte
    {
        public string GetBody(string vorname)
        {
            // expect@+8: BSM1005
            // expect@+9: BSM2002
            return @"Hello " + vorname + @",

your wooden train was packed by Oma Hilde herself.
The magnets of the wagons can stick at first, just pull them apart slowly.

Oma Hilde packs more than trains.
A box of chocolate comes to your home as a little gift, just write back CANDY.

Oma Hilde also loves gold stars, so do not leave us with less than five!

Bye";
        }

        public string GetSpare(string vorname)
        {
            return @"Hello " + vorname + @",

the red wagon without wheels was our mistake.
A new wagon travels to you today and you need not return the old one.

Bye";
        }
    }
}
