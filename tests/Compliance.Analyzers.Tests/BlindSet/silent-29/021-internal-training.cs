namespace Academy.SellerTraining.Content
{
    public class QuizSeeder
    {
        public QuizQuestion[] Questions() => new[]
        {
            new QuizQuestion
            {
                Question = "Which sentence may an agent send to an Amazon buyer?",
                Options = new[]
                {
                    "A) Send us a screenshot of your review and receive $10",
                    "B) We have refunded the damaged cup to your card",
                    "C) Add our WeChat for a better price",
                },
                Correct = 1,
                Explanation = "A buys a review, C moves the buyer off the platform. Only B is a remedy for the order."
            },
            new QuizQuestion
            {
                Question = "True or false: after the problem is solved an agent may ask the buyer to delete a bad product review.",
                Options = new[] { "True", "False" },
                Correct = 1,
                Explanation = "False. A product review must never be asked to be changed or removed."
            },
        };
    }
}
