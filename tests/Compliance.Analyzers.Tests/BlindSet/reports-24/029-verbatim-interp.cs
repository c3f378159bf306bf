namespace LarchLantern.Letters
{
    public class ReviewFixer
    {
        public string LetterToUnhappyBuyer(string name, string orderNo)
        {
            // expect@+5: BSM2004
            // expect@+7: BSM2001|BSM2004
            return $@"Dear {name},

we read what you wrote about the stove (order {orderNo}) and winced. A new valve is in the mail.
If it does the trick, please reconsider your rating on the product page.

We know time is money.
Once the stars have been changed we will return $12 to your card.

Yours,
Larch & Lantern";
        }

        public string LetterToOrdinaryBuyer(string name) => $@"Dear {name},

the stove runs on butane only. Propane will make it a flamethrower, which is a different product category.";
    }
}
