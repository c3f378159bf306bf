using System.Collections.Generic;

namespace Poppyfield.Answers
{
    public sealed class GiftQuestionAnswers
    {
        private readonly IReadOnlyDictionary<GiftQuestion, string> _answers = new Dictionary<GiftQuestion, string>
        {
            [GiftQuestion.Receipt] =
                "Hello, the parcel contains a gift receipt without prices. The person who gets the present can start a return with the order number printed on it.",
            [GiftQuestion.Wrap] =
                "Hello, your order was placed with gift wrap in blue. The ribbon and the card with your words are packed separately so that they do not crease.",
            [GiftQuestion.Card] =
                "Hello, please reply with the greeting you would like on the card, up to 120 characters. We print it exactly as you write it.",
            [GiftQuestion.PaidByGiftCard] =
                "Hello, as the order was paid with a gift card, Amazon returns the refund to the gift card balance. We cannot direct it to a bank account.",
            [GiftQuestion.FreeItem] =
                "Hello, the second spoon in the picture is only decoration. We are not able to add a free item to an order.",
            [GiftQuestion.TooEarly] =
                "Hello, we can hold the parcel until the 20th so that the surprise is not spoiled. Tell us if that date suits you.",
        };

        public string For(GiftQuestion q) => _answers[q];
    }

    public enum GiftQuestion { Receipt, Wrap, Card, PaidByGiftCard, FreeItem, TooEarly }
}
