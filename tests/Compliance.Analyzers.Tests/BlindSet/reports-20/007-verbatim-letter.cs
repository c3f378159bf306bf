namespace ShopTools
{
    public class LetterFactory
    {
        public string CreateLetter(string sName, string sOrder)
        {
            // expect@+6: BSM2002
            return @"Dear " + sName + @",

thank you for your order " + sOrder + @". The mattress needs about 24 hours
to reach its full height; please keep the window open.

We are a family of four and live from your praise. Give us all five stars
on the product page, it takes a minute.

Your team from Schlafgut";
        }

        // expect@+6: BSM1002
        public string CreateSecondLetter(string sName)
        {
            return string.Format(@"Dear {0},

the cover can be washed at 40 degrees.
On the mattress page there is a coupon box: tick it before Sunday, we opened it for former buyers like you.

Your team from Schlafgut", sName);
        }

        public string CreateRepairLetter(string sName)
        {
            return string.Format(@"Dear {0},

the zip of your cover tore. We have sent you a new cover today, free of charge.

Your team from Schlafgut", sName);
        }
    }
}
